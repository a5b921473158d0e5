//! The calls of the Wasm modules: a packed page in, the wire out.
//!
//! There are three modules. The core reads pages; the library, which is loaded when
//! it is needed, finds highlights again and writes and reads files; so is the third,
//! which compares copies of a story.

#[cfg(feature = "compare")]
pub mod compare;
#[cfg(not(any(feature = "library", feature = "compare")))]
pub mod core;
#[cfg(feature = "library")]
pub mod library;
#[cfg(feature = "playground")]
pub mod playground;
