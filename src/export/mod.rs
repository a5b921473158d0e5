//! Files for people and programs, as strings; writing them is the faces' part.
