//! A client of a language server: just what the checks ask.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long the server may take for an answer.
const PATIENCE: Duration = Duration::from_secs(300);

/// A running server with one open file.
pub(crate) struct Client {
    server: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    /// The answers that came while another one was waited for.
    answers: HashMap<u64, Value>,
    last: u64,
    is_quiescent: bool,
    diagnostics: Vec<Value>,
    file: PathBuf,
    version: u64,
    pub(crate) text: String,
}

impl Client {
    /// Starts the server for the crate in `root`, opens a file, and waits until the server has read everything.
    pub(crate) fn start(server: &str, root: &Path, file: &str) -> Self {
        let mut server = Command::new(server)
            .current_dir(root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{server}: {error}"));
        let (input, output) = (server.stdin.take().expect("it is piped"), server.stdout.take().expect("it is piped"));
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = message(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let file = root.join(file);
        let text = std::fs::read_to_string(&file).expect("the file can be read");
        let mut client = Self {
            server,
            input,
            messages,
            answers: HashMap::new(),
            last: 0,
            is_quiescent: false,
            diagnostics: Vec::new(),
            file,
            version: 1,
            text,
        };
        client.ask(
            "initialize",
            &json!({
                "processId": std::process::id(),
                "rootUri": uri(root),
                "capabilities": {
                    "textDocument": { "hover": { "contentFormat": ["markdown"] }, "publishDiagnostics": {} },
                    "experimental": { "serverStatusNotification": true },
                },
                "initializationOptions": {
                    "checkOnSave": true,
                    "procMacro": { "enable": true },
                    "cargo": { "buildScripts": { "enable": true } },
                },
            }),
        );
        client.tell("initialized", &json!({}));
        let document =
            json!({ "uri": uri(&client.file), "languageId": "rust", "version": client.version, "text": client.text });
        client.tell("textDocument/didOpen", &json!({ "textDocument": document }));
        client.settle();
        client
    }

    /// Waits until the server has nothing to do for a while.
    pub(crate) fn settle(&mut self) {
        let start = Instant::now();
        let mut quiet = 0;
        while !(self.is_quiescent && quiet >= 3) {
            assert!(start.elapsed() < PATIENCE, "the server does not come to rest");
            match self.messages.recv_timeout(Duration::from_secs(1)) {
                Ok(message) => {
                    self.take(message);
                    quiet = 0;
                }
                Err(_) => quiet += 1,
            }
        }
    }

    /// Changes the open file, without saving it.
    pub(crate) fn edit(&mut self, from: &str, to: &str) {
        assert!(self.text.contains(from), "{from}");
        self.text = self.text.replace(from, to);
        self.version += 1;
        let document = json!({ "uri": uri(&self.file), "version": self.version });
        let changes = json!([{ "text": self.text }]);
        self.tell("textDocument/didChange", &json!({ "textDocument": document, "contentChanges": changes }));
    }

    /// The answer to a request about the place `offset` bytes behind the start of `needle` in the open file.
    pub(crate) fn at(&mut self, method: &str, needle: &str, offset: usize, more: &Value) -> Value {
        let at = self.text.find(needle).unwrap_or_else(|| panic!("`{needle}` is not in the file")) + offset;
        let before = &self.text[..at];
        let line = before.matches('\n').count();
        let character = before.chars().rev().take_while(|character| *character != '\n').count();
        let mut parameters = json!({
            "textDocument": { "uri": uri(&self.file) },
            "position": { "line": line, "character": character },
        });
        for (key, value) in more.as_object().into_iter().flatten() {
            parameters[key] = value.clone();
        }
        self.ask(method, &parameters)
    }

    /// Saves the open file, and waits until `cargo check` says that something is wrong with a line, numbered from 1. Until
    /// it does, the server repeats what was wrong before.
    pub(crate) fn diagnostics_of_saved(&mut self, line: u64) -> Vec<Value> {
        std::fs::write(&self.file, &self.text).expect("the file can be written");
        let document = json!({ "textDocument": { "uri": uri(&self.file) } });
        self.tell("textDocument/didSave", &document);
        let start = Instant::now();
        let is_told = |diagnostic: &Value| diagnostic["range"]["start"]["line"] == line - 1;
        while !self.diagnostics.iter().any(is_told) && start.elapsed() < PATIENCE {
            if let Ok(message) = self.messages.recv_timeout(Duration::from_secs(1)) {
                self.take(message);
            }
        }
        self.diagnostics.clone()
    }

    /// Sends a request, and waits for the answer: the result, or the error.
    pub(crate) fn ask(&mut self, method: &str, parameters: &Value) -> Value {
        self.last += 1;
        let id = self.last;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        let start = Instant::now();
        loop {
            if let Some(answer) = self.answers.remove(&id) {
                return answer.get("result").or(answer.get("error")).cloned().unwrap_or_default();
            }
            let rest = PATIENCE.saturating_sub(start.elapsed());
            let message = self.messages.recv_timeout(rest).unwrap_or_else(|_| panic!("no answer to {method}"));
            self.take(message);
        }
    }

    /// Sends a notification.
    pub(crate) fn tell(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    fn take(&mut self, message: Value) {
        let parameters = &message["params"];
        match (message["id"].as_u64(), message["method"].as_str()) {
            // The server asks for the configuration, say: everything is as it was at the start.
            (Some(id), Some(_)) => {
                let items = parameters["items"].as_array().map(|items| vec![Value::Null; items.len()]);
                self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": items }));
            }
            (Some(id), None) => {
                self.answers.insert(id, message);
            }
            (None, Some("experimental/serverStatus")) => {
                self.is_quiescent = parameters["quiescent"].as_bool().unwrap_or_default();
            }
            (None, Some("textDocument/publishDiagnostics")) if parameters["uri"] == uri(&self.file) => {
                self.diagnostics = parameters["diagnostics"].as_array().cloned().unwrap_or_default();
            }
            (None, _) => {}
        }
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("the server listens");
        self.input.flush().expect("the server listens");
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}

/// The next message; `None` where the server ends.
fn message(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.trim().parse().ok()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut text = vec![0; length];
    output.read_exact(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}
