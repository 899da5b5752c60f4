/** A scenario to begin with: the dozen fields that one needs, each with a word of help. */
export const minimal = `format: 1
id: {id}

# The field the learner wants to know about, as in "people who work in …".
field: dry stone walling

contact:
  name: Maren Holt
  called: Ms Holt          # how most people would address them
  pronoun: she             # she, he or they
  role: dry stone waller
  temperament: neutral     # warm, neutral or guarded: how soon they open up
  quote: A wall tells you who was in a hurry.

organization:
  name: Holt Walling
  about: Three people and a van. They mend field walls in winter and build garden walls in summer.

# What they say to each subject. Give every answer something concrete: a name, a number, an episode.
# "then" is said when the learner asks further; "open" and "guarded" replace "say" when they like the learner or do not.
answers:
  typical-day:
    - say: I am on the hill by half past seven, and the first hour is only sorting stone. Nobody tells you that it is mostly sorting.
      then:
        - Big ones left, hearting right, and the through-stones where I can reach them without walking.
        - If I sort badly, I pay for it at two in the afternoon, when I need one flat stone and own none.
  break-in:
    - say: I answered a card in a feed shop window. Most people begin by carrying for somebody for a season, and the good ones ask to stay.
  enjoy-most:
    - say: The last hour, when the top stones go on and you can run your hand along it. I did that on a wall of 1850 last week, and you could not tell where theirs stopped.
  challenges:
    - say: My knees, and frost. A wall built on frozen ground walks away in March.
`;

/** Who is named to a learner who asks for somebody else to talk to; the braces are filled in with that contact. */
export const referring = `
# Whom they name when they are asked who else to talk to. The learner can then meet {other-name}.
referral:
  name: {other-name}
  role: {other-role}
  contact: {other-id}      # the id of that person's scenario
  above: 45                # the least rapport, 0 to 100, at which they give the name
  lines:
    - Talk to {other-name}. I met them over a wall, and we still owe each other a lunch.
    - You should meet {other-name}. Ask about the work on a wet day, that is when you hear the truth.
  refused:                 # said to somebody they do not like well enough
    - I would rather not send anybody round just now.
    - Nobody comes to mind today, I am sorry.
  use-name: "yes"          # "yes" or "no", in quotes: whether they may be named there
  name-lines:
    - Say that I sent you. That will get you a cup of tea at least.
    - Use my name, by all means.
`;
