syn keyword Todo TODO
