# モンテカルロ法で円周率を求める
estimate_pi <- function(n = 1e4, seed = NULL) {
  if (!is.null(seed)) set.seed(seed)
  x <- runif(n); y <- runif(n)
  inside <- x^2 + y^2 <= 1
  4 * sum(inside) / n
}

walk <- function(steps) {
  position <- integer(steps)
  for (i in 2:steps) {
    step <- if (runif(1) < 0.5) -1L else 1L
    position[i] <- position[i - 1] + step
  }
  structure(list(path = position, steps = steps), class = "walk")
}

print.walk <- function(x, ...) {
  cat("walk of", x$steps, "steps, ends at", tail(x$path, 1), "\n")
  invisible(x)
}

#' Plot a walk
#' @inheritParams walk
plot.walk <- function(x, col = "steelblue", ...) {
  plot(x$path, type = 'l', col = col, xlab = "step", ylab = expression(x[i]))
  abline(h = 0, lty = 2)
}

values <- vapply(1:10, function(i) estimate_pi(1000 * i, seed = i), numeric(1))
m <- matrix(values, nrow = 2, byrow = TRUE)
m %*% t(m)
outer(1:3, 1:3, FUN = "*")
result <- tryCatch({
  warning("careful")
}, warning = function(w) conditionMessage(w), error = function(e) NA_character_, finally = cat("done\n"))
"%+%" <- function(a, b) paste(a, b)
"a" %+% 'b'
ok <- is.finite(values) && all(values > 3) || any(values == NaN)
factor(c("lo", "hi", "lo"), levels = c("lo", "hi"))
stats::quantile(values, probs = c(.25, .5, .75))
print(walk(100L)); Sys.time() - 3600

#' Bootstrap a statistic
#'
#' Draws with replacement. NOTE: slow.
#'
#' @param data a vector
#' @param times how often
#' @return A list with `mean` and `se`.
#' @examplesIf interactive()
#' bootstrap(rnorm(10))
#' @seealso [simulate()]
bootstrap <- function(data, times = 1000L, ...) {
  draws <- replicate(times, mean(sample(data, replace = TRUE)))
  list(mean = mean(draws), se = sd(draws), ci = quantile(draws, c(0.025, 0.975)))
}

area <- \(r, n = 0x10L) pi * r^2 + 1i - 2.5e-3L
mtcars |> subset(cyl == 4, select = -mpg) |> lm(mpg ~ disp + I(hp^2), data = _)
text <- r"---(raw " )-- \n text)---"; dash <- R'[it's raw]'; braces <- r"{x}"
"tab\t \"quoted\" \x41 \u{1F600} \U0001F600 \101 \\"
if (inherits(m, "matrix") || !is.na(m[[1, 2]])) m$`odd name` else m@slot
repeat { i <- i + 1; if (i >= 10) break else next }
while (TRUE) i <<- i %/% 2 ->> j
5 -> a; NULL -> b; NA_integer_; -Inf; .5; 1e5L; a:b; x[-1]; ?help; base:::print
'an unfinished string
