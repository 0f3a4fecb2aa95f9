//! The `counterfoil` command: everything the window does, for scripts and for terminals.

mod account;
mod act;
mod backup;
mod bill;
mod billed;
mod business;
mod by_hand;
mod call;
mod command;
mod conflict;
mod contract;
mod contract_words;
mod customer;
mod document;
mod draft;
mod exchange;
mod history;
mod invoice;
mod order;
mod output;
mod overview;
mod payment;
mod payout;
mod payout_parts;
mod pdf;
mod plan;
mod request;
mod sandbox;
mod show;
mod sync;
mod wallet;

use clap::Parser;
use counterfoil_app::{domain, secrets};
use std::process::ExitCode;

fn main() -> ExitCode {
    let line = command::Line::parse();
    let output = output::Output::new(line.json);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let ended = match runtime {
        Ok(runtime) => runtime.block_on(command::run(line, output)),
        Err(error) => Err(output::failed(
            counterfoil_app::Code::Internal,
            format!("The program could not start: {error}."),
        )),
    };
    output.end(ended)
}
