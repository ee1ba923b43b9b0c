;; Things to do, kept in a file.
(local fs (require :lfs))
(local lines [])

(fn read-file [path]
  (with-open [file (io.open path :r)]
    (icollect [line (file:lines)]
      (when (not (line:match "^%s*#"))
        line))))

(fn parse [line]
  "Reads `[x] text @tag`: it's simple."
  (let [(mark text) (line:match "^%[(.)%]%s+(.*)$")]
    (if mark
        {:done (= mark "x")
         :text (text:gsub "@%w+" "")
         :tags (icollect [tag (text:gmatch "@(%w+)")] tag)}
        nil)))

(fn show [{: done : text : tags} i]
  (io.write (string.format "%2d [%s] %s" i (if done "x" " ") text))
  (when (> (length tags) 0)
    (io.write " (" (table.concat tags ", ") ")"))
  (io.write "\n"))

(fn save [path items]
  (let [out (assert (io.open path "w") "can't \"open\"")]
    (each [_ item (ipairs items)]
      (out:write "[" (if item.done :x " ") "] " item.text "\\\n"))
    (out:close)))

(local commands
       {:list (fn [items] (each [i item (ipairs items)] (show item i)))
        :add (fn [items ...]
               (table.insert items {:done false
                                    :text (table.concat [...] " ")
                                    :tags []}))
        :done (fn [items n]
                (let [item (. items (tonumber n))]
                  (if item
                      (tset item :done true)
                      (error (.. "no such item: " n)))))})

(fn main [command ...]
  (let [path (or (os.getenv :TODO) "todo.txt")
        items (icollect [_ line (ipairs (read-file path))] (parse line))
        f (. commands (or command :list))]
    (match (pcall f items ...)
      true (save path items)
      (false message) (do
                        (io.stderr:write "it's wrong: " message "\n")
                        (os.exit 1)))))

(local counts {})
(fn count! [word]
  (set (. counts word) (+ 1 (or (. counts word) 0))))
(each [_ w (ipairs [:a :b :a])] (count! w))

(comment (main :add "nothing"))
(local big (faccumulate [n 1 i 1 5] (* n i)))
(local odd (fcollect [i 1 9 2] i))
(var state :idle)
(set state (match state :idle :busy :busy :idle))
(set-forcibly! print (fn [...] (io.write ...)))
(print (band 0xFF 0x0F) (lshift 1 4) (bxor 5 3) (% 7 3) (.. :a :b))
(print `(quoted ,(+ 1 2)) 'symbol)
(local t (setmetatable {} {:__index (fn [_ k] k)}))
(main ((or table.unpack _G.unpack) arg))
