enum HatenaTextPlaceholder {}
