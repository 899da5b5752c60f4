/** Every key of the format with a word of help, up to what they answer (fullAnswers.ts). */
export const full = `format: 1
id: {id}                   # the name of the folder; others refer to the contact by it

# The field the learner wants to know about, as in "people who work in …".
field: dry stone walling
guided: false              # true: a first visit with notes in the margin that stays out of the statistics
by-referral: false         # true: met only by those whom another contact has sent

contact:
  name: Maren Holt
  called: Ms Holt          # how most people would address them
  pronoun: she             # she, he or they
  role: dry stone waller
  # portrait: {id}.svg     # an SVG file beside this one, and what it shows for those who do not see it:
  looks: A woman of about fifty with a grey plait, a wool hat and hands the colour of stone
  temperament: neutral     # warm, neutral or guarded: how soon they open up
  quote: A wall tells you who was in a hurry.
  about: |-
    Maren Holt has built and mended walls above Harrowdale for twenty-two years. Before that she kept the books of a feed merchant.

    She says yes to visitors on wet days, when nobody can build.

organization:
  name: Holt Walling
  place: The yard behind the chapel in Harrowdale
  about: Three people and a van. They mend field walls in winter and build garden walls in summer.

appointment:
  minutes: 30              # 5 to 60
  waits: 15                # minutes that they wait for somebody late
  extra: 5                 # minutes they may add for somebody they like who closes in time
  forgiven: 2              # minutes of lateness that do not count
  way: {minutes: 20, give-or-take: 5}
  offered:                 # a remark on each of the offered times, in order
    - Early, before the light is good enough to build.
    - At noon, over sandwiches in the van.
    - Late, when the tools are being cleaned.

wear: Something warm that may get dusty, and shoes for a wet yard.
bring: Your questions, and nothing else.
dress:
  suits: [workwear, everyday]
  over: [suit, business-casual]
  why: The yard is wet and everything in it is dusty.

# What can be read beforehand. Facts are what these papers tell: whoever brings one up has read them, whoever asks for
# one has not. "words" are words that only somebody who read would use.
documents:
  - id: holt-walling
    title: Holt Walling, field and garden walls since 2001
    kind: about            # about, news, profile or article
    text: |-
      We are three people and a van. In winter we mend field walls, in summer we build garden walls.

      All our stone is gritstone out of fallen walls; we buy none. Once a year, on the last Sunday in April, anybody may come to the yard and build a yard of wall with us.
  - id: sheepfold
    title: "The Harrowdale Messenger: Sheepfold stands again"
    kind: news
    text: |-
      The round sheepfold on Scarth Moor, which fell in the storm of 2019, has been put up again. Maren Holt and two helpers took nine weeks and some sixty tons of stone.
facts:
  - id: own-stone
    says: We buy no stone. It all comes out of walls that have fallen.
    words: [fallen walls, gritstone, "buy no stone"]
    asks:
      - Where do you get your stone from?
      - Do you buy the stone?
      - What kind of stone do you use?
  - id: open-sunday
    says: Anybody can come on the last Sunday in April and build with us.
    words: [last sunday in april, open sunday]
    asks:
      - Can people come and try it?
      - Do you have an open day?
      - When may visitors build with you?
  - id: sheepfold
    says: The sheepfold on Scarth Moor took us nine weeks, and sixty tons of stone.
    words: [sheepfold, scarth moor, nine weeks]
    asks:
      - What was the biggest thing you built lately?
      - How long did the sheepfold take?
      - How much stone went into the sheepfold?

# Subjects that only this contact can be asked about, as different people would ask. Their answers stand below.
topics:
  - id: choosing-stone
    name: how I choose the next stone   # fits after "do you mean"
    phrasings:
      - How do you know which stone goes where?
      - When you pick up a stone, what do you look at?
      - Is there a trick to making the pieces fit without mortar?
      - Do you cut the stones to shape, or search until one fits?
      - What tells you that a stone sits right?
      - How do you find the next one in such a heap?

# Lines for what is no answer, instead of those that every contact has. Write six or more that may be said at any time.
reactions:
  thanked:
    - You are welcome.
    - It is raining, I have the time.
    - Nobody has thanked me for talking before. For stopping, yes.
    - That is all right. Drink your tea before it is cold.
    - Glad to. It is good to say it aloud once.
    - Thank the weather. In the dry I would not have sat down.
    - Don’t mention it, the kettle was on.
    - {say: Thank you for asking properly. Most want the short version., when: open}   # open, plain or guarded

# Who or what comes between, in quotes as minutes and seconds after the appointed minute.
interruptions:
  - id: lorry
    at: "11:00"
    lasts: 40              # seconds
    lines:
      - That will be the lorry. Give me half a minute.
      - Somebody is blocking the yard again. I am right back.
    back:
      - Gone. He wanted the quarry. Where were we?
      - Sorry about that. Go on with what you were saying.

# Questions that they put once, after an answer, from the given time on.
questions:
  - id: hands
    at: "6:00"
    about: other           # resume, looking-for-work or other
    lines: Have you ever built anything with your hands?
    replies:
      - Good. Whatever it was, it taught you to measure.
      - I see. You find that out about yourself in an hour.
  - id: paper
    at: "15:00"
    about: resume          # from here on the learner may hand one over
    lines: Have you got a résumé with you, or whatever you call that paper?
    replies:
      - Let me see. A shop, a farm, that is not nothing.
      - No matter, send it when you have one.

# Whom they name when they are asked who else to talk to.
referral:
  name: Iwan Pugh
  role: conservation officer of the national park
  # contact: iwan-pugh     # the id of the scenario in which that person can be met
  above: 45                # the least rapport, 0 to 100, at which they give the name
  lines:
    - Talk to Iwan Pugh, he decides which walls the park pays for.
    - Iwan Pugh at the park knows every waller for fifty miles.
  refused:                 # said to somebody they do not like well enough
    - I would rather not send anybody round just now.
    - Nobody comes to mind today, I am sorry.
  use-name: "yes"          # "yes" or "no", in quotes: whether they may be named there
  name-lines:
    - Say that I sent you. That will get you a cup of tea at least.
    - Use my name, he owes me a favour.

# How much each criterion weighs, 0 to 100, where it is not as usual.
rubric:
  research: 6
  thank-you: 6

`;
