"""Paper: receipts, vouchers and invoices as PDF, as pixels and as bytes for a receipt printer. No Qt, SQL or HTTP."""
