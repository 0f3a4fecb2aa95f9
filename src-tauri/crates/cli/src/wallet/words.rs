//! Wallets in words.

use crate::{
    act,
    output::{Table, clean},
    show,
};
use counterfoil_app::view::{SourceView, WalletView};

pub fn list(wallets: &[WalletView]) -> String {
    if wallets.is_empty() {
        return "No account has a wallet. Connect PM2 Plus or FundingSources.".to_owned();
    }
    let mut text = String::new();
    for wallet in wallets {
        let mut table = Table::new(&["Of", "What", "Expires", "Pays for", "", "Id"]);
        for purse in &wallet.purses {
            let pays = purse.pays_for.clone().unwrap_or_default();
            for card in &purse.cards {
                let expires = card.card.exp_month.zip(card.card.exp_year);
                table.row([
                    purse.name.clone(),
                    format!("{} {}", card.card.brand, card.card.last4),
                    expires.map_or_else(String::new, |(m, y)| format!("{m:02}/{y}")),
                    pays.clone(),
                    if card.is_default { "charged" } else { "" }.to_owned(),
                    card.id
                        .as_ref()
                        .map(ToString::to_string)
                        .unwrap_or_default(),
                ]);
            }
            if let Some(bank) = &purse.bank {
                table.row([
                    purse.name.clone(),
                    format!("{} {} {}", bank.owner, bank.country, bank.last4),
                    String::new(),
                    pays,
                    bank.status.clone(),
                    String::new(),
                ]);
            }
        }
        for source in &wallet.sources {
            table.row([
                source.nickname.clone(),
                format!("{} {}", source.provider, source.remote_id),
                String::new(),
                String::new(),
                source
                    .last_used
                    .map_or_else(|| "never used".to_owned(), show::moment),
                source
                    .id
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
            ]);
        }
        text += &format!("{}\n{}\n", clean(&wallet.account_name), table.text());
        for purse in &wallet.purses {
            if let Some(error) = &purse.error {
                text += &format!("{}: {}\n", clean(&purse.name), clean(&error.message));
            }
            for open in &purse.open {
                text += &format!("{}\n", act::words(open));
            }
        }
        if let Some(error) = &wallet.error {
            text += &format!("{}\n", clean(&error.message));
        }
    }
    text
}

pub fn source(source: &SourceView) -> String {
    show::facts(&[
        ("Name", source.nickname.clone()),
        ("Provider", source.provider.clone()),
        ("There", source.remote_id.clone()),
        (
            "Id",
            source
                .id
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
        ),
        ("Added", source.added.map_or_else(String::new, show::moment)),
        (
            "Last used",
            source
                .last_used
                .map_or_else(|| "never".to_owned(), show::moment),
        ),
    ])
}
