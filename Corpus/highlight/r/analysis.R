#!/usr/bin/env Rscript
# アクセス数の解析
library(stats)
require("utils")
source("helper.R")

#' 移動平均
#'
#' @param x a numeric vector
#' @param k the width of the window
#' @return a vector as long as \code{x}
#' @examples
#' moving_average(1:10, 3)
#' @export
moving_average <- function(x, k = 7L, ...) {
  stopifnot(is.numeric(x), k >= 1)
  n <- length(x)
  out <- rep(NA_real_, n)
  for (i in seq_len(n)) {
    if (i < k) next
    out[i] <- mean(x[(i - k + 1):i], na.rm = TRUE)
  }
  return(out)
}

views <- read.csv("views.csv", stringsAsFactors = FALSE)
views$date <- as.Date(views$date, format = '%Y-%m-%d')
views[["week"]] <- views$views %/% 7 + views$views %% 7
model <- lm(log(views) ~ weekday + I(date^2) - 1, data = views, subset = views > 0)
summary(model)$r.squared

total = sum(views$views) # TODO: 除外
1e-3 -> threshold
big <<- 0x1F + 1.5e10 + 3i
square <- \(x) x^2
result <- views |> subset(views > 100 & !is.na(views)) |> head(5)

repeat {
  threshold <- threshold * 2
  if (threshold > 1 || isTRUE(all.equal(threshold, 1))) break
}
while (FALSE) { NULL }

label <- switch(class(model)[1], lm = "linear", glm = "general", stop("unknown \"model\""))
message(sprintf("%s: %d\n", label, total), 'it\'s \u3042', r"(raw \n string)")
df <- data.frame(name = letters[1:3], value = c(1, Inf, -2.5), ok = c(T, F, NA))
apply(as.matrix(df[, 2]), 1, function(row) row %in% c(1, 2))
base::paste0("a", "b"); `my var` <- list(a = 1, b = "x"); `my var`$a
setClass("Diary", representation(title = "character", days = "numeric"))
diary <- new("Diary", title = "日記", days = 3)
diary@title
invisible(lapply(list(pi, LETTERS, month.name), print))

#' Weekly totals
#' @export
weekly <- function(views) {
  by_week <- aggregate(views ~ week, data = views, FUN = sum)
  by_week[order(-by_week$views), , drop = FALSE]
}

attach(df); detach(df)
nums <- c(1L, 0xFFL, 1e3, .25, 6.02e23, 100i)   # FIXME: 単位
flags <- vector("logical", 3); m <- array(0, dim = c(2, 2, 2))
if (nrow(df) > 0 && !any(is.na(df$value))) print(NaN) else NULL
