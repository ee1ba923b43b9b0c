;;;; 蔵書の管理 -- a small library, TODO: persistence
;;; combak: sort by author

(defpackage #:library
  (:use #:cl)
  (:nicknames :lib)
  (:export #:book #:lend "GIVE-BACK" :report))

(in-package :library)

#| Books are kept in a hash table,
   #| keyed by their number |# |#

(declaim (optimize (speed 3) (safety 1)))

(defconstant +limit+ #xFF "How many books one reader may have.")
(defparameter *books* (make-hash-table :test 'equal :size 100))
(defvar *log-stream* *standard-output*)

(deftype number-of-books () '(integer 0 255))

(define-condition lent-already (error)
  ((book :initarg :book :reader lent-book))
  (:report (lambda (condition stream)
             (format stream "~a is lent already~%" (lent-book condition)))))

(defstruct (reader (:constructor make-reader (name &optional (age 0)))
                   (:print-function print-reader))
  (name "" :type string :read-only t)
  age
  (books '() :type list))

(defclass book ()
  ((title :initarg :title :accessor title :type string :documentation "書名")
   (price :initarg :price :initform 1.5d0 :accessor price)
   (reader :initform nil :accessor reader))
  (:documentation "One book, \"quoted\" or not."))

(defgeneric lend (book reader &key force &allow-other-keys)
  (:documentation "Lends BOOK to READER."))

(defmethod lend ((book book) (reader reader) &key force &aux (now (get-universal-time)))
  (declare (ignorable now) (type boolean force))
  (when (and (reader book) (not force))
    (error 'lent-already :book book))
  (setf (reader book) reader)
  (push book (reader-books reader))
  (values book t))

(defmethod lend :around ((book book) reader &key force)
  (unwind-protect (call-next-method)
    (incf (gethash 'lent *books* 0))))

(defmacro with-book ((var number &rest options) &body body)
  `(let* ((,var (gethash ,number *books*))
          (start ',(car options)))
     (unless ,var (return-from with-book :missing))
     ,@body))

(defun cheapest (books &optional (n 1) &key (test #'<))
  "Returns the N cheapest of BOOKS."
  (loop for book in (sort (copy-list books) test :key #'price)
        repeat n
        when (plusp (price book))
          collect book into found
        finally (return found)))

(flet ((ratio (a b) (/ a b))
       (quoted () '(a "b" #\c . :d)))
  (labels ((fact (n) (if (zerop n) 1 (* n (fact (1- n))))))
    (print (list (ratio 1/3 -2) (fact 20) 1.0e10 #b1010 #o17 (quoted) '|odd name|))))

(handler-case
    (dolist (title '("吾輩は猫である" "こころ"))
      (let ((book (make-instance 'book :title title)))
        (setf (gethash title *books*) book)
        (lend book (make-reader "夏目" 49))))
  (lent-already (c) (warn "~a" c))
  (:no-error () (princ "ok")))

(multiple-value-bind (quotient remainder) (floor 17 5)
  (case quotient
    ((1 2 3) (format t "~d ~d~%" quotient remainder))
    (otherwise (cond ((evenp remainder) :even) (t #(1 2 #\Space #\Newline))))))

(defparameter |Mixed Case| '(a b (c "d") . 1.5) "A name between bars.")
(setf (get '|a name| :size) '(1 2 3) (symbol-value '#:temporary) `(,@'(x) y))
(list 'quoted '|another one|)) ; one too many
#+sbcl (sb-ext:exit :code 0)
#-(or sbcl ccl) (funcall (intern "QUIT" :cl-user))
