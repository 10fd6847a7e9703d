// Of the size of the words around: how large raised ones are, and how far above the line they stand.
export const raisedSize = 0.65;
export const raisedBy = 0.34;
