//! Prepares what the window embeds. The interface is built before this, by `cargo xtask` or by
//! `npm run build` in `ui/`; without it a page takes its place that says so, so that every check of
//! the Rust code works on a fresh checkout.

use std::fs;
use std::path::Path;

const INSTEAD: &str = "<!doctype html><html lang=\"en\"><title>Counterfoil</title>\
    <p>The interface is not built. Run <code>cargo xtask run</code>.</p></html>\n";

fn main() {
    let dist = Path::new("../ui/dist");
    println!("cargo:rerun-if-changed={}", dist.display());
    let page = dist.join("index.html");
    if !page.exists() {
        println!("cargo:warning=ui/dist is missing; `cargo xtask run` builds the interface");
        let written = fs::create_dir_all(dist).and_then(|()| fs::write(&page, INSTEAD));
        if let Err(error) = written {
            println!("cargo:warning=ui/dist cannot be written: {error}");
        }
    }
    tauri_build::build();
}
