//! What the packages are made of: every icon that is named is there in the size of its name, and what
//! the system reads of the program agrees with itself.

use std::fs;

use serde_json::Value;

use crate::root;

fn config() -> Value {
    let text = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_icon_that_is_named_is_there_in_the_size_of_its_name() {
    let config = config();
    let named = config["bundle"]["icon"].as_array().unwrap();
    assert!(named.len() >= 8);
    for name in named {
        let path = root().join("src-tauri").join(name.as_str().unwrap());
        let bytes = fs::read(&path).unwrap_or_else(|e| panic!("{name}: {e}"));
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let Some((width, _)) = stem.split_once('x').filter(|_| stem != "icon") else {
            continue;
        };
        let times = if stem.ends_with("@2x") { 2 } else { 1 };
        let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n", "{name}");
        let wanted = width.parse::<u32>().unwrap() * times;
        assert_eq!((side(16), side(20)), (wanted, wanted), "{name}");
    }
}

#[test]
fn what_the_system_reads_of_the_program_agrees_with_its_configuration() {
    let config = config();
    let folder = root().join("src-tauri/linux");
    let metainfo = fs::read_to_string(folder.join("app.counterfoil.desktop.metainfo.xml")).unwrap();
    let entry = fs::read_to_string(folder.join("counterfoil.desktop")).unwrap();
    let identifier = config["identifier"].as_str().unwrap();
    let name = config["productName"].as_str().unwrap();
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let version = manifest
        .lines()
        .find_map(|l| l.strip_prefix("version = "))
        .unwrap();
    for said in [
        format!("<id>{identifier}</id>"),
        format!("<launchable type=\"desktop-id\">{name}.desktop</launchable>"),
        format!("<release version={version}"),
    ] {
        assert!(metainfo.contains(&said), "{said}");
    }
    for kind in config["bundle"]["fileAssociations"].as_array().unwrap() {
        let mime = kind["mimeType"].as_str().unwrap();
        assert!(entry.contains(&format!("{mime};")), "{mime}");
        assert!(
            metainfo.contains(&format!("<mediatype>{mime}</mediatype>")),
            "{mime}"
        );
    }
    assert!(
        entry.contains("Exec={{exec}} %F"),
        "files are handed over as paths"
    );
}
