//! The Wasm modules: what `pullquote::wasm` exports, linked by itself.

#[cfg(target_arch = "wasm32")]
pub use pullquote::wasm::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
