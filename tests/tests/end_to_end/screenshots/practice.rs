//! Practice under its bar: wide, narrow, light and dark, with a panel and with the settings that lead out.

use std::path::Path;

use super::camera::{Camera, Language};

pub async fn take_all(folder: &Path, language: Language) {
    let data = tempfile::tempdir().unwrap();
    let camera = super::open(folder, data.path(), language).await;
    let window = &camera.window;
    window.click("start-practise").await;
    window.find("practice-bar").await;
    window.find("overview-screen").await;
    window.find("figures").await;
    camera.take("40-practice", "overview").await;
    take_places(&camera, "wide").await;
    window.resize(640, 480).await;
    take_places(&camera, "small").await;
    camera.go("overview").await;
    camera.take("40-practice", "overview-small").await;
    window.resize(1180, 760).await;
    window.click("practice-leave").await;
    window.find("start-practise").await;
    camera.window.close().await;
}

async fn take_places(camera: &Camera, size: &str) {
    let window = &camera.window;
    camera.go("invoices").await;
    window.find("invoice-row").await;
    window.click("invoice-export").await;
    window.find("panel-close").await;
    camera.take("40-practice", &format!("panel-{size}")).await;
    camera.close_panel().await;
    camera.go("settings").await;
    camera.window.find_css("#settings-accounts").await;
    window
        .run("document.getElementById('settings-accounts').scrollIntoView();")
        .await;
    camera
        .take("40-practice", &format!("settings-{size}"))
        .await;
}
