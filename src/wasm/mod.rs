//! The calls of the Wasm modules: a packed page in, the wire out.
//!
//! There are two modules. The core reads pages; the library, which is loaded when
//! it is needed, finds highlights again and writes and reads files.

#[cfg(not(feature = "library"))]
pub mod core;
#[cfg(feature = "library")]
pub mod library;
#[cfg(feature = "playground")]
pub mod playground;
