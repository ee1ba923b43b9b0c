(ns life
  "Conway's game of life on an endless board."
  #?(:clj (:require [clojure.set :as set])
     :cljs (:require [clojure.set :as set]
                     [goog.string :as gstring])))

;; 生きているセルの集合として盤面を表す
(def glider #{[1 0] [2 1] [0 2] [1 2] [2 2]})
(def ^:const delay-ms 100)

(defn neighbours [[x y]]
  (for [dx [-1 0 1]
        dy [-1 0 1]
        :when (not= 0 dx dy)]
    [(+ x dx) (+ y dy)]))

(defn step
  "One generation."
  [alive]
  (let [counts (frequencies (mapcat neighbours alive))]
    (into #{}
          (comp (filter (fn [[cell n]]
                          (or (= n 3)
                              (and (= n 2) (contains? alive cell)))))
                (map first))
          counts)))

(defn bounds [alive]
  (when (seq alive)
    (let [xs (map first alive)
          ys (map second alive)]
      {:left (apply min xs) :right (apply max xs)
       :top (apply min ys) :bottom (apply max ys)})))

(defn picture [alive]
  (if-let [{:keys [left right top bottom]} (bounds alive)]
    (apply str
           (for [y (range top (inc bottom))]
             (str (apply str (map #(if (alive [% y]) \# \.) (range left (inc right))))
                  "\n")))
    "(empty)\n"))

(defn parse [text]
  (set (for [[y line] (map-indexed vector (re-seq #"[^\n]+" text))
             [x character] (map-indexed vector line)
             :when (= character \#)]
         [x y])))

(defprotocol Board
  (cells [board])
  (advance [board] [board n]))

(extend-protocol Board
  #?(:clj clojure.lang.IPersistentSet :cljs PersistentHashSet)
  (cells [board] (count board))
  (advance
    ([board] (step board))
    ([board n] (nth (iterate step board) n))))

(defmacro timed [label & body]
  `(let [start# (System/nanoTime)
         value# (do ~@body)]
     (println ~label (/ (- (System/nanoTime) start#) 1e6) "ms")
     value#))

(defn still? [alive]
  (= alive (step alive)))

(defn period
  ([alive] (period alive 100))
  ([alive limit]
   (loop [n 1
          current (step alive)]
     (cond
       (> n limit) nil
       (= current alive) n
       :else (recur (inc n) (step current))))))

(comment
  (still? (parse "##\n##"))
  (period (parse "###")))

(defn -main [& [generations]]
  (let [n (if generations (Long/parseLong generations) 4)]
    (doseq [board (take n (iterate step glider))]
      (print (picture board))
      (println (format "%d cells, still: %s" (cells board) (still? board)))
      #?(:clj (Thread/sleep delay-ms)))
    (timed "100 generations"
      (advance glider 100))))

(def pattern #"^\Q[*]\E\s+\"(\w+)\"\u3042\\.+$")
(comment "too many brackets" (first [1 2])) )
