-- Papers: registrations for tax, documents with numbers without gaps.
SELECT 1;
