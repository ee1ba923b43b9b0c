#!/usr/bin/env fennel
;; A small game: a ball, a paddle, some bricks.

(local fennel (require :fennel))
(local {: view &as all} fennel)
(import-macros {: with-color} :macros)

(var score 0)
(global DEBUG false)
(local width 0x280)
(local numbers [1 -2 3.5 1e3 .25 1_000 .inf])

(macro unless2 [condition ...]
  `(when (not ,condition)
     ,...))

(fn make-ball [x y ?speed]
  "A ball at a place; it's round."
  {:position {: x : y} :speed (or ?speed 10) :kind :ball "odd key" true})

(lambda move! [ball dt]
  (set ball.position.x (+ ball.position.x (* ball.speed dt)))
  (tset ball :moved true)
  ball)

(λ clamp [value low high]
  (math.max low (math.min high value)))

(fn collide? [a b]
  (let [{:position {:x ax :y ay}} a
        {: position} b
        dx (- ax position.x)
        dy (- ay position.y)]
    (< (^ (+ (^ dx 2) (^ dy 2)) 0.5) 20)))

(fn describe [thing]
  (match thing
    nil "nothing"
    {:kind :ball :speed s} (.. "a ball at " s " \"units\"\n")
    [first & rest] (string.format "%s and %d more" first (length rest))
    (where n (= (type n) :number) (> n 10)) :big
    _ (error (.. "it's unknown: " (tostring thing)))))

(local bricks
       (icollect [i name (ipairs [:red :green :blue])]
         (when (not= name :green)
           {:index i :name name})))

(local squares (collect [_ n (ipairs numbers)] n (* n n)))
(local total (accumulate [sum 0 _ n (ipairs numbers)] (+ sum n)))
(local double #(* $ 2))
(local add-all #(+ $1 $2 $...))

(each [key value (pairs squares)]
  (print key value))

(for [i 1 10 2 &until (> score 100)]
  (when (or (= (% i 3) 0) (and DEBUG (not= i 5)))
    (set score (+ score (// i 2)))))

(while (< score 3)
  (doto (make-ball 0 0)
    (move! 0.5)
    (: :draw :screen)))

(fn love.keypressed [key]
  (case key
    :escape (love.event.quit)
    (where (or :left :a)) (move! player -1)
    "\"" (print "it's a quote\t\x41\u{3042}"))
  (if (= key :p) (set paused (not paused))
      (= key :r) (reset!)
      (do (print key) (values 1 2))))

(-> [3 1 2]
    (doto table.sort)
    (. 1)
    (print))
(?. world :player :name)
(pcall #(error {:code 42}))
{: make-ball :move! move! : describe}
