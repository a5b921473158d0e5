//! Two copies of a story: what one kept, changed and lost of the other.
