/** How the sentences begin that only the person in the templates says; template.test.ts holds them against the templates. */
export const templateSentences: readonly string[] = `
A wall tells you who was
Three people and a van. They
I am on the hill by half
Big ones left, hearting right
If I sort badly, I pay for
I answered a card in a feed
The last hour, when the top
My knees, and frost. A wall
A woman of about fifty with
Half past seven to four
On a day like this I sharpen
The bills take longer than
Carrying is how you learn
Huw began with me when he
I kept the books of a feed
He let me place one stone
The merchant gave me my first
Patience, a back that forgives
The eye comes. In the second
You also have to talk with
You need no paper to begin
I took the second one when
There are weekend courses for
It is like finishing somebody’s
That, and lunch with your
Pricing. You look at a heap
I was eleven days over on
Now I say a price by the
We lost two hundred metres
For the knees there are foam
More walls are down than
Ten years ago nine parts
There are more women too
We are Huw, young Becca and
There is no boss on the hill
We turn down what is further
Go and mend a gap with somebody
And keep another trade for
If I began again, I would
In this field a helper earns
Count nine months of the
Garden walls pay better than
In December I am home at
Nobody rings at night. A
I have not worked on a Sunday
You carry, you heart, you
From carrying to building took
Some go to the park and write
I let people come for a day
Becca came with a splint
Bigger firms ask for a certificate
The Dry Stone Walling Association
Walk along any old wall and
In September there is a match
Hedge laying is our sister
Many of us lay hedges from
Paving pays well. It is the
You look at the hole first
I hardly ever cut one. If
When it sits right it stops
`
  .trim()
  .split('\n');
