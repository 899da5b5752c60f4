/** Words of the templates by which it shows that one was not finished. */
export const templateWords = {
  /** names of the person who stands in the templates, their organization and whom they name */
  people: ['Maren Holt', 'Ms Holt', 'Holt Walling', 'maren-holt', 'Iwan Pugh'],
  /** what writers put down until they know better */
  blanks: ['TODO', 'TBD', 'FIXME', 'XXX', 'Lorem ipsum', 'lorem ipsum', 'your text here', 'Your text here', '…………'],
};
