/** An answer to everything that anybody may ask, each with something to say when the learner asks further. */
export const fullAnswers = `# What they say to each subject, 30 to 80 spoken words. Give every answer something concrete: a name, a number, an
# episode. Asked again, they give the next answer; asked further, the next line of "then". "open" and "guarded" are said
# instead of "say" to somebody they like or do not like.
answers:
  typical-day:
    - say: I am on the hill by half past seven, and the first hour is only sorting stone. Nobody tells you that it is mostly sorting. By four it is dark or I am.
      open: I am on the hill by half past seven with a flask and a bad temper, and the first hour is only sorting stone. It is the best hour, I would never tell the others. By four it is dark or I am.
      guarded: Half past seven to four. Sorting, then building.
      then:
        - Big ones left, hearting right, and the through-stones where I can reach them without walking.
        - If I sort badly, I pay for it at two in the afternoon, when I need one flat stone and own none.
    - say: On a day like this I sharpen chisels, write bills, and answer people who want a wall by Saturday.
      then: The bills take longer than the walls they are for.
  break-in:
    - say: I answered a card in a feed shop window. Most people begin by carrying for somebody for a season, and the good ones ask to stay.
      then:
        - Carrying is how you learn what weighs what. You cannot be told that.
        - Huw began with me when he was forty. He had been a postman, and he knew every gap in every wall already.
  background:
    - say: I kept the books of a feed merchant for nine years. On Saturdays I walked, and one Saturday I stopped beside a man who was mending a gap and stayed until dark.
      then:
        - He let me place one stone. I went back on Sunday to see whether it was still there.
        - The merchant gave me my first job in stone, a pigsty. It stands.
  skills:
    - say: Patience, a back that forgives you, and an eye. You pick up a stone once. Who picks it up three times is done by noon.
      then:
        - The eye comes. In the second year you begin to see the hole and the stone together.
        - You also have to talk with farmers, and know when they have finished talking.
  education:
    - say: You need no paper to begin. The association has four certificates, and for the first you build two and a half square metres in a day, before an examiner with a string.
      then:
        - I took the second one when I was thirty-eight. The park gives work only to people who have it.
        - There are weekend courses for eighty pounds. You will know by Sunday evening.
  enjoy-most:
    - say: The last hour, when the top stones go on and you can run your hand along it. I did that on a wall of 1850 last week, and you could not tell where theirs stopped.
      then:
        - It is like finishing somebody’s sentence and finding that they agree.
        - That, and lunch with your back against something you built.
  enjoy-least:
    - say: Pricing. You look at a heap and have to say a number, and the heap is laughing at you.
      then:
        - I was eleven days over on the vicarage. I mended their step for nothing as well, out of shame.
        - Now I say a price by the metre, and that the frost may change it.
  challenges:
    - say: My knees, and frost. A wall built on frozen ground walks away in March. And there is less and less stone that nobody has carried off for a garden.
      then:
        - We lost two hundred metres in one thaw, all of it mine, and built it again at our own cost.
        - For the knees there are foam pads. For the stone there is only knowing people.
  trends:
    - say: More walls are down than up, and the farms have no money for it. But the park pays for what walkers see, and gardens have come into fashion.
      then:
        - Ten years ago nine parts of it were fields. Now it is half gardens.
        - There are more women too. When I began there was me.
  organization:
    - say: We are Huw, young Becca and I, and the van, which is the eldest. Everybody carries, everybody builds, and whoever sees rain first makes the tea.
      then:
        - There is no boss on the hill. There is one on the telephone, and that is me.
        - We turn down what is further than an hour. Sitting in a van is not walling.
  advice:
    - say: Go and mend a gap with somebody for one wet week, before you tell anybody about it. In good weather everybody wants to be a waller.
      then:
        - And keep another trade for the hard frost. I still keep books in January.
        - If I began again, I would take lessons in lifting first. I found out at thirty.
  pay:
    - say: In this field a helper earns about what a shop pays, by the day. Somebody good who works by the metre gets half as much again, in the months when there is work.
      then:
        - Count nine months of the year. The other three are frost and bills.
        - Garden walls pay better than field walls, and are looked at more closely.
  work-life:
    - say: In December I am home at four, in June at nine. My husband says that he married the weather.
      then:
        - Nobody rings at night. A wall that has fallen has fallen.
        - I have not worked on a Sunday since my daughter was born, except for the one in April.
  advancement:
    - say: You carry, you heart, you build, and one day you price. After that you have your own van, or you teach.
      then:
        - From carrying to building took me two seasons. Pricing took ten years.
        - Some go to the park and write about walls instead of building them. Somebody has to.
  hiring-process:
    - say: I let people come for a day. I look whether they put the tools back and whether they look at a stone before they lift it. Letters I hardly read.
      then:
        - Becca came with a splint on one finger and sorted the whole heap left-handed.
        - Bigger firms ask for a certificate and a driving licence, in that order.
  resources:
    - say: The Dry Stone Walling Association has a list of courses, and a thin green book that says all there is. The rest is on the hill for nothing.
      then:
        - Walk along any old wall and count the through-stones. That is the best school.
        - In September there is a match at Castleton, with a hundred wallers and one pie tent.
  other-work:
    - say: Hedge laying is our sister, then thatching and paving. Or masonry, if you like mortar and a roof over you.
      then:
        - Many of us lay hedges from November on, when it is too cold for stone.
        - Paving pays well. It is the same eye, lying down.
  choosing-stone:
    - say: You look at the hole first, never at the heap. Then you want the stone’s best face out and its length going in, and you try it with your hand before you lift.
      then:
        - I hardly ever cut one. If it takes the hammer, it was the wrong stone.
        - When it sits right it stops talking. You press on every corner, and nothing clicks.
`;
