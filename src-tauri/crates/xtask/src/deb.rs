//! A `.deb` packed once more with xz, since the bundler only knows gzip. The window's program and the
//! terminal's are made of the same crates: xz looks back far enough to store what they share once, and the
//! package is half as large (decision 0023).

use std::fs;
use std::path::Path;

use crate::step::{Done, Stop, find, program, step};

/// How it is compressed: every Debian and Ubuntu in use can unpack xz; at level 9 it looks back 64 MB.
const COMPRESSION: [&str; 2] = ["-Zxz", "-z9"];

/// Packs it again in its place. Where there is no `dpkg-deb` it stays as the bundler packed it.
pub fn repack(package: &Path) -> Done {
    if find("dpkg-deb").is_none() {
        println!("   dpkg-deb is not there: the package stays compressed by gzip");
        return Ok(());
    }
    let failed = |error: std::io::Error| Stop(format!("{}: {error}", package.display()));
    let content = package.with_extension("content");
    let smaller = package.with_extension("deb.smaller");
    if content.exists() {
        fs::remove_dir_all(&content).map_err(failed)?;
    }
    let (from, to) = (content.to_string_lossy(), smaller.to_string_lossy());
    step(
        "Unpacking what the bundler packed",
        &mut program(
            "dpkg-deb",
            &["--raw-extract", &package.to_string_lossy(), &from],
        ),
    )?;
    let mut words = vec!["--root-owner-group"];
    words.extend(COMPRESSION);
    words.extend(["--build", &from, &to]);
    step("Packing it smaller", &mut program("dpkg-deb", &words))?;
    fs::rename(&smaller, package).map_err(failed)?;
    fs::remove_dir_all(&content).map_err(failed)?;
    // A signature of the package as it was.
    match fs::remove_file(package.with_extension("deb.sig")) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(failed(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn a_package_that_is_packed_again_holds_the_same_and_what_repeats_is_stored_once() {
        if find("dpkg-deb").is_none() {
            println!("skipped: dpkg-deb is not there");
            return;
        }
        let folder = std::env::temp_dir().join(format!("counterfoil-deb-{}", std::process::id()));
        let content = folder.join("content");
        fs::create_dir_all(content.join("DEBIAN")).unwrap();
        fs::create_dir_all(content.join("usr/bin")).unwrap();
        // `dpkg-deb` wants it readable, whatever the umask leaves.
        #[cfg(unix)]
        fs::set_permissions(
            content.join("DEBIAN"),
            std::os::unix::fs::PermissionsExt::from_mode(0o755),
        )
        .unwrap();
        let control = "Package: a\nVersion: 1\nArchitecture: all\nMaintainer: a <a@example.com>\nDescription: a\n";
        fs::write(content.join("DEBIAN/control"), control).unwrap();
        // Nothing in it repeats, so only the second copy can be left out.
        let noise: Vec<u8> = (0..100_000_u32)
            .scan(1_u32, |state, _| {
                *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                Some((*state >> 24) as u8)
            })
            .collect();
        for name in ["one", "two"] {
            fs::write(content.join("usr/bin").join(name), &noise).unwrap();
        }
        let package = folder.join("a.deb");
        let packed = Command::new("dpkg-deb")
            .args(["-Zgzip", "--root-owner-group", "--build"])
            .args([&content, &package])
            .output();
        assert!(packed.unwrap().status.success());
        fs::write(folder.join("a.deb.sig"), "of the other one").unwrap();
        let listed = || {
            let list = Command::new("dpkg-deb").arg("-c").arg(&package).output();
            String::from_utf8(list.unwrap().stdout).unwrap()
        };
        let (before, large) = (listed(), fs::metadata(&package).unwrap().len());
        repack(&package).unwrap();
        let small = fs::metadata(&package).unwrap().len();
        assert_eq!(listed(), before);
        assert!(large > 200_000, "{large}");
        assert!(small < 110_000, "{small}");
        let left: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|f| f.unwrap().file_name())
            .collect();
        assert_eq!(left.len(), 2, "{left:?}");
        fs::remove_dir_all(&folder).unwrap();
    }
}
