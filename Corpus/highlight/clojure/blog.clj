#!/usr/bin/env clojure
;; ブログの記事を読む -- TODO: feeds, FIXME, XXX
(ns blog.core
  "Reads articles."
  (:refer-clojure :exclude [name])
  (:require [clojure.string :as str]
            [clojure.java.io :refer [file reader]]
            [clojure.spec.alpha :as s])
  (:import (java.util Date UUID)
           [java.io IOException]))

(set! *warn-on-reflection* true)

(def ^:dynamic *limit* 1000)
(def ^{:private true :doc "正規表現"} heading #"^\*(\w+)\*\s+(?:\[[^\]]+\])*(.*)$")
(defonce articles (atom {}))
(declare parse)

(def numbers [1 -2 3.14 1e10 0xFF 017 2r1010 36rZZ 22/7 10N 1.5M])
(def characters [\a \newline \space \u3042 \o101 \( \"])
(def literals {:id #uuid "f81d4fae-7dec-11d0-a765-00a0c91e6bf6" ::local #inst "2024-01-01", :x/y #{1 2}})

(defprotocol Readable
  "Things that can be read."
  (title [this])
  (body [this] [this width]))

(defrecord Article [id title tags]
  Readable
  (title [_] title)
  (body [this] (.toString this))
  (body [this width] (subs (body this) 0 width)))

(deftype Cursor [^:volatile-mutable position ^String text]
  Object
  (toString [_] (str position \: text)))

(defmulti render (fn [article & _] (:format article)))
(defmethod render :html [{:keys [title tags] :or {tags []} :as article} & more]
  (str "<h3>\"" title "\"</h3>\n" (str/join ", " tags)))
(defmethod render :default [_ & _] nil)

(defmacro unless
  "Like `if`, the other way round."
  [test then & [else]]
  `(let [result# ~test]
     (if (not result#) ~then ~else)))

(defn- tag? [^String s]
  (and (string? s) (.startsWith s "[") (.endsWith s "]")))

(defn parse
  "Parses LINES lazily."
  ([lines] (parse lines {}))
  ([lines {:keys [limit] :or {limit *limit*}}]
   (loop [[line & more] lines
          found []]
     (cond
       (nil? line) found
       (> (count found) limit) (throw (ex-info "too long" {:limit limit}))
       (re-find heading line) (recur more (conj found (->Article (inc (count found)) line [])))
       :else (recur more found)))))

(defn summary [articles]
  (->> articles
       (map (juxt :id title))
       (filter #(and (pos? (first %1)) (not= %2 "")))
       (reduce (fn [m [k v]] (assoc m k v)) {})))

(defn -main [& args]
  (try
    (with-open [in (reader (file (first args)))]
      (doseq [article (parse (line-seq in))
              :let [text (render (assoc article :format :html))]
              :when text]
        (println text)
        (swap! articles assoc (:id article) article)))
    (catch IOException e
      (binding [*out* *err*]
        (println "失敗:" (.getMessage e))))
    (finally
      (reset! articles {})
      (when-let [u (UUID/randomUUID)] (println @articles #'parse 'done `quoted))))
  #_(comment (this form is "ignored"))
  (case (count args)
    0 (System/exit 1)
    (1 2) (dotimes [n 3] (print n))
    (for [x (range 3) y [true false nil]] [x y])))
