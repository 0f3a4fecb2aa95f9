//! The shapes that cross to the window and to `--json`: what screens show and what people enter.
//!
//! Everything a person types arrives as text and is read here in Rust. The TypeScript side is
//! generated from these types.

mod account;
mod backup;
mod billed;
mod bills;
mod conflict;
mod contract;
mod customer;
mod document;
mod elsewhere;
mod email;
mod entry;
mod history;
mod invoice;
mod order;
mod overview;
mod paid;
mod payout;
mod plan;
mod sync;
mod wallet;

pub use account::{AccountState, AccountView, ConnectInput, Dialect, ServiceView, Startup, System};
pub use backup::{
    BackupContents, BackupEvery, BackupFailure, BackupKind, BackupList, BackupPlan,
    BackupPlanInput, BackupRow, BackupStatus, BackupSum, ChangesView, RescueView, RestorePreview,
    RestoredView, SalvagedView, TableCount,
};
pub use billed::{BilledKind, BilledPage, BilledQuery, BilledRow, BilledView, WrittenFile};
pub use bills::{
    BillKind, BillPage, BillQuery, BillView, BillingMetadata, BillingPlan, BillingUser,
    BillingView, BucketSubscription, BucketView, SubscribeInput,
};
pub use conflict::{
    ConflictChoice, ConflictField, ConflictOutcome, ConflictPreview, ConflictReason, ConflictSide,
    ConflictSummary, ConflictTotals,
};
pub use contract::{
    CancellationView, ComponentChoice, ComponentInput, ComponentView, ContractPage, ContractQuery,
    ContractRow, ContractView, DiscountView, PhaseView, RatedItemInput, RatedItemView, ReadView,
    SelfServiceView, UsageInput, UsageView,
};
pub use customer::{CustomerInput, CustomerPage, CustomerQuery, CustomerView};
pub use document::{
    CheckFailure, ExportFormat, ExportInput, ExportedView, ImportInput, ImportPreview,
    ImportTotals, OriginalKind, OriginalView, PrintInput, PrintedView, PrinterView, SeriesView,
    VerifiedView, XmlFormat,
};
pub use elsewhere::ElsewhereView;
pub use email::{EmailOpened, EmailView, SenderGaps};
pub use entry::{Computed, DraftInput, ItemInput, RowRead, UnsavedView};
pub use history::{
    HistoryPage, RequestOutcome, RequestPage, RequestQuery, RequestView, RunDetail, RunEffect,
    RunRecordView, RunView,
};
pub use invoice::{
    Counts, Days, InvoicePage, InvoiceQuery, InvoiceRow, InvoiceView, ItemView, Preview, SavedFile,
};
pub use order::{
    CatalogueView, OfferedGroup, OfferedPeriod, OfferedPlan, OfferedVariant, OrderInput, OrderView,
    StatedLine, WebhookInput, WebhookView,
};
pub use overview::{CashDay, CashKind, MoneyCount, Overview, OwedView, PaidMonth, WaitCounts};
pub use paid::{LeftOut, PaidInput, PaidView};
pub use payout::{
    BalanceView, ExternalAccountView, PayoutAccountState, PayoutAccountView, PayoutContents,
    PayoutCount, PayoutInput, PayoutMonth, PayoutOffer, PayoutPage, PayoutPart, PayoutQuery,
    PayoutRequestState, PayoutRequestView, PayoutResolution, PayoutRow, PayoutSeen, PayoutView,
    Sureness,
};
pub use plan::{
    ActState, ActView, CardView, FeatureView, LimitView, MethodView, PayLink, PaymentPage,
    PaymentQuery, PaymentView, PlanOverview, PlanView, ProfileView, SubscriptionView, VisitState,
    VisitView,
};
pub use sync::{
    Changed, StatusView, SyncProgress, SyncState, SyncView, WaitingRecord, WaitingView,
};
pub use wallet::{
    BankInput, BankView, CardAddressView, PageView, PurseView, SourceInput, SourceView, WalletCard,
    WalletView,
};
