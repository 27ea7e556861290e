//! `axum_server`, `actix_server` and `proxy`: servers on free ports, which get requests over plain TCP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use httpcodes::StatusCode;

use crate::{Printed, assert_prints, programs, run};

/// How long a test waits for a server.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server that runs until it is dropped.
pub(crate) struct Server {
    process: Child,
    /// Where it listens: `127.0.0.1:8080`.
    pub(crate) address: String,
}

impl Server {
    /// Starts an example, whose first line says where it listens.
    pub(crate) fn start(example: &str, arguments: &[&str]) -> Self {
        let mut process = Command::new(&programs()[example])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("it can be started");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("it is a pipe");
        let mut stdout = BufReader::new(stdout);
        stdout.read_line(&mut line).expect("it prints text");
        // Read the rest too, so that the server can continue to print.
        thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()));
        let address = line.trim_end().strip_prefix("http://").unwrap_or_default().to_owned();
        Self { process, address }
    }

    /// The status line and the content of the response to a GET.
    fn get(&self, path: &str) -> String {
        let (head, content) = self.head_and_content(path);
        format!("{}\n{content}", head.lines().next().unwrap_or_default())
    }

    /// The head and the content of the response to a GET.
    pub(crate) fn head_and_content(&self, path: &str) -> (String, String) {
        let mut connection = TcpStream::connect(&self.address).expect("it listens");
        connection.set_read_timeout(Some(PATIENCE)).expect("a time can be set");
        write!(connection, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .expect("it can write");
        let mut answer = String::new();
        connection.read_to_string(&mut answer).expect("the server answers and closes");
        let (head, content) = answer.split_once("\r\n\r\n").expect("a head ends with an empty line");
        (head.to_owned(), content.to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// A server that responds to every connection with one code and no content, as long as the tests run.
fn answering_with(code: u16) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection?;
            connection.set_read_timeout(Some(PATIENCE))?;
            // Read to the end of the head, so that nothing is unread when the connection is closed.
            for line in BufReader::new(connection.try_clone()?).lines() {
                if line?.is_empty() {
                    break;
                }
            }
            write!(connection, "HTTP/1.1 {code} Whatever\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")?;
        }
        std::io::Result::Ok(())
    });
    format!("http://{address}")
}

fn answers_with_what_it_is_asked_for(server: &Server) {
    let meaning = StatusCode::NotFound.meaning();
    assert_eq!(server.get("/404"), format!("HTTP/1.1 404 Not Found\n404 Not Found\n\n{meaning}\n"));
    assert!(server.get("/gone").starts_with("HTTP/1.1 410 Gone\n410 Gone\n"));
    assert_eq!(server.get("/204"), "HTTP/1.1 204 No Content\n");
    assert!(server.get("/103").starts_with("HTTP/1.1 501 Not Implemented\n"));
    assert!(server.get("/").starts_with("HTTP/1.1 200 OK\n[100,101,102,103,200,"));
}

#[test]
fn axum_server_answers_with_what_it_is_asked_for() {
    let server = Server::start("axum_server", &[]);
    answers_with_what_it_is_asked_for(&server);
    let refused = server.get("/299");
    assert!(refused.starts_with("HTTP/1.1 400 Bad Request\n"), "{refused}");
    assert!(refused.contains("unknown status code 299"), "{refused}");
}

#[test]
fn actix_server_answers_with_what_it_is_asked_for() {
    let server = Server::start("actix_server", &[]);
    answers_with_what_it_is_asked_for(&server);
    assert!(server.get("/299").starts_with("HTTP/1.1 404 Not Found\n"));
}

#[test]
fn proxy_forwards_codes_that_are_in_the_sheet_and_codes_that_are_not() {
    for code in [200, 299, 404, 499, 599, 999] {
        let server = Server::start("proxy", &[&answering_with(code)]);
        let answer = server.get("/");
        assert_eq!(answer.split(' ').nth(1), Some(code.to_string().as_str()), "{answer}");
    }
}

#[test]
fn proxy_forwards_content() {
    let behind = Server::start("axum_server", &[]);
    let proxy = Server::start("proxy", &[&format!("http://{}", behind.address)]);
    assert_eq!(proxy.get("/404"), behind.get("/404"));
}

#[test]
fn proxy_forwards_an_unknown_code_of_axum_server() {
    let behind = Server::start("axum_server", &[]);
    let proxy = Server::start("proxy", &[&format!("http://{}/", behind.address)]);
    assert_eq!(proxy.get("/raw/299"), "HTTP/1.1 299 <none>\n");
}

#[test]
fn proxy_answers_with_502_where_the_server_behind_hangs_up() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    thread::spawn(move || listener.incoming().for_each(drop));
    let proxy = Server::start("proxy", &[&format!("http://{address}")]);
    assert_eq!(proxy.get("/"), "HTTP/1.1 502 Bad Gateway\n");
}

#[test]
fn proxy_answers_with_504_where_the_server_behind_takes_too_long() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    let proxy = Server::start("proxy", &[&format!("http://{address}"), "--timeout", "1"]);
    assert_eq!(proxy.get("/"), "HTTP/1.1 504 Gateway Timeout\n");
}

#[test]
fn proxy_refuses_an_address_that_is_not_http() {
    assert_prints!(run("proxy", &["localhost:8081"]));
}

#[test]
fn a_server_says_that_its_port_is_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = listener.local_addr().expect("it is bound").port().to_string();
    for (server, arguments) in [
        ("axum_server", vec![port.as_str()]),
        ("actix_server", vec![port.as_str()]),
        ("proxy", vec!["http://127.0.0.1:8081", &port]),
    ] {
        let Printed(run) = run(server, &arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{server}");
        // The rest of the line is the operating system's own text.
        assert!(run.stderr.starts_with(&format!("port {port}: ")), "{}", run.stderr);
    }
}

#[test]
fn proxy_requires_the_address_of_the_server_behind_it() {
    assert_prints!(run("proxy", &[]));
}
