;;; A tiny interpreter for a Lisp inside Lisp.

(in-package #:cl-user)

(defvar *environment* (list (cons 't t) (cons 'nil nil))
  "An alist from names to values.")

(defun lookup (name environment)
  (let ((pair (assoc name environment :test #'eq)))
    (if pair
        (cdr pair)
        (error "unbound variable: ~s" name))))

(defun bind (names values environment)
  (cond ((null names) environment)
        ((symbolp names) (acons names values environment))
        (t (acons (first names) (first values)
                  (bind (rest names) (rest values) environment)))))

(defun interpret (form &optional (environment *environment*))
  "Evaluates FORM, 式を評価する."
  (typecase form
    (symbol (lookup form environment))
    (atom form)
    (cons
     (case (car form)
       (quote (cadr form))
       (if (interpret (if (interpret (second form) environment)
                          (third form)
                          (fourth form))
                      environment))
       (lambda (destructuring-bind (names &rest body) (cdr form)
                 #'(lambda (&rest values)
                     (interpret `(progn ,@body)
                                (bind names values environment)))))
       (progn (let ((result nil))
                (dolist (part (cdr form) result)
                  (setq result (interpret part environment)))))
       (let `(interpret-let ,(cadr form)))
       (t (apply (interpret (car form) environment)
                 (mapcar (lambda (argument) (interpret argument environment))
                         (cdr form))))))))

(eval-when (:compile-toplevel :load-toplevel :execute)
  (defun constant-form-p (form)
    (or (numberp form) (stringp form) (characterp form)
        (and (consp form) (eq (car form) 'quote)))))

(define-compiler-macro interpret (&whole whole form &optional environment &environment env)
  (declare (ignore environment env))
  (if (constant-form-p form) form whole))

(defmacro define-primitive (name (&rest arguments) &body body)
  "Adds a primitive to the global environment."
  (let ((function (gensym "FN")))
    `(let ((,function (lambda ,arguments ,@body)))
       (push (cons ',name ,function) *environment*)
       ',name)))

(define-primitive add (&rest numbers) (reduce #'+ numbers :initial-value 0))
(define-primitive less (a b) (< a b))
(define-primitive show (x) (prin1 x) (terpri) x)

(defun repl (&key (prompt "> ") (stream *standard-input*))
  (with-open-file (log "/dev/null" :direction :output :if-exists :append)
    (loop
      (princ prompt)
      (finish-output)
      (let ((form (read stream nil :eof)))
        (when (eql form :eof) (return))
        (restart-case
            (handler-bind ((warning #'muffle-warning))
              (print (interpret form) log)
              (print (interpret form)))
          (skip () :report "Skip this form." nil)
          (use-value (value) value))))))

(assert (= 6 (interpret '(add 1 2 3))))
(assert (equal '(a . b) (interpret '(quote (a . b)))))
(let ((squares (make-array 5 :element-type 'fixnum :initial-contents '(0 1 4 9 16))))
  (do ((i 0 (1+ i)))
      ((>= i (length squares)))
    (format t "~3d: ~:[odd~;even~] ~,2f~%" i (evenp (aref squares i)) (sqrt (aref squares i)))))
