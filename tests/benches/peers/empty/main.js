// The same window in Electron.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ x: 0, y: 0, width: 1180, height: 760, autoHideMenuBar: true });
  window.loadFile('index.html');
});
