/** Words of the templates by which it shows that one was not finished. */
export const templateWords = {
  /** names of the person who stands in the templates, their organization and whom they name */
  people: ['Maren Holt', 'Ms Holt', 'Holt Walling', 'maren-holt', 'Iwan Pugh'],
  /** beginnings of sentences that only that person says */
  sentences: [
    'I am on the hill by half past seven',
    'I answered a card in a feed shop window',
    'A wall tells you who was in a hurry',
    'My knees, and frost',
  ],
  /** what writers put down until they know better */
  blanks: ['TODO', 'TBD', 'FIXME', 'XXX', 'Lorem ipsum', 'lorem ipsum', 'your text here', 'Your text here', '…………'],
};
