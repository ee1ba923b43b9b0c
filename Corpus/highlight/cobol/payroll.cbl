      *****************************************************************
      * Pays what is due: reads hours, writes a list.                  *
      *****************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    PAYROLL.
       AUTHOR.        THE OFFICE.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT HOURS-FILE ASSIGN TO "HOURS.DAT"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS WS-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  HOURS-FILE.
       01  HOURS-RECORD.
           05  HR-NAME             PIC X(20).
           05  HR-HOURS            PIC 9(3)V9.
           05  HR-RATE             PIC 9(3)V99.
       WORKING-STORAGE SECTION.
       77  WS-STATUS               PIC XX VALUE SPACES.
       01  WS-SWITCHES.
           05  WS-EOF              PIC X VALUE 'N'.
               88  AT-END          VALUE 'Y'.
       01  WS-AMOUNTS              USAGE IS COMP-3.
           05  WS-PAY              PIC S9(7)V99 VALUE ZERO.
           05  WS-TOTAL            PIC S9(9)V99 VALUE +0.00.
       01  WS-LINE.
           05  WL-NAME             PIC X(20).
           05  FILLER              PIC X(02) VALUE SPACE.
           05  WL-PAY              PIC $$,$$$,$$9.99-.
       01  WS-TABLE.
           05  WS-ENTRY            OCCURS 12 TIMES INDEXED BY IX
                                   PIC 9(4) COMP.

       PROCEDURE DIVISION.
       MAIN-PARAGRAPH.
           OPEN INPUT HOURS-FILE
           IF WS-STATUS NOT = "00"
               DISPLAY "CAN'T OPEN: STATUS " WS-STATUS UPON CONSOLE
               GO TO FINISH
           END-IF
           PERFORM READ-HOURS
           PERFORM UNTIL AT-END
               PERFORM COMPUTE-PAY THRU COMPUTE-EXIT
               MOVE HR-NAME TO WL-NAME
               MOVE WS-PAY  TO WL-PAY
               DISPLAY WS-LINE
               PERFORM READ-HOURS
           END-PERFORM
           CLOSE HOURS-FILE.
       FINISH.
           DISPLAY 'TOTAL: ' WS-TOTAL.
           STOP RUN.

       READ-HOURS.
           READ HOURS-FILE
               AT END SET AT-END TO TRUE
           END-READ.

       COMPUTE-PAY.
           IF HR-HOURS > 40
               COMPUTE WS-PAY ROUNDED =
                   (40 + (HR-HOURS - 40) * 1.5) * HR-RATE
           ELSE
               MULTIPLY HR-HOURS BY HR-RATE GIVING WS-PAY ROUNDED
                   ON SIZE ERROR DISPLAY "TOO MUCH"
           END-IF
           ADD WS-PAY TO WS-TOTAL.
      D    DISPLAY "DEBUG " WS-PAY.
       COMPUTE-EXIT.
           EXIT.
