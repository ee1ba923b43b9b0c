rem 月ごとの集計
DECLARE
    CURSOR months IS
        SELECT TRUNC(posted, 'MM') AS month, COUNT(*) AS total
          FROM entries
         GROUP BY TRUNC(posted, 'MM');
    row     months%ROWTYPE;
    label   users.name%TYPE := 'unknown';
    limit_n NUMBER := 100;
    done    BOOLEAN := FALSE;
BEGIN
    /* 上から順に */
    FOR m IN 1 .. 12 LOOP
        IF MOD(m, 2) = 0 THEN
            label := TO_CHAR(m) || ' even';
        ELSIF m = 1 THEN
            label := NULL;
        ELSE
            label := SUBSTR(LPAD(m, 2, '0'), 1, 2);
        END IF;
    END LOOP;

    SELECT NVL(MAX(total), 0), AVG(total), SUM(total)
      INTO limit_n, row.total, row.month
      FROM (SELECT COUNT(*) AS total FROM entries WHERE ROWNUM <= 1000);

    UPDATE statistics SET value = limit_n WHERE name = label;
    IF NOT done AND limit_n > 10.5 THEN
        LOCK TABLE statistics IN EXCLUSIVE MODE NOWAIT;
        INSERT INTO log VALUES (USER, SYSDATE, "label");
    END IF;
EXCEPTION
    WHEN OTHERS THEN
        ROLLBACK;
        RAISE;
END;
/
CREATE OR REPLACE FUNCTION tax(price IN FLOAT) RETURN FLOAT IS
BEGIN
    RETURN price * 0.1; -- 消費税
END;
/
CREATE OR REPLACE TRIGGER entries_audit
    BEFORE UPDATE OR DELETE ON entries FOR EACH ROW
    WHEN (old.flag <> new.flag)
DECLARE
    CURSOR authors IS SELECT name FROM users FOR UPDATE;
    author authors%ROWTYPE;
    missing EXCEPTION;
    TYPE names_t IS VARRAY(10) OF VARCHAR2(32);
    code   PLS_INTEGER := 0;
BEGIN
    SAVEPOINT before_audit;
    OPEN authors;
    LOOP
        FETCH authors INTO author;
        EXIT WHEN authors%NOTFOUND OR authors%ROWCOUNT > 10;
        code := code + MOD(INSTR(author.name, 'a'), 3);
    END LOOP;
    IF authors%ISOPEN THEN CLOSE authors; END IF;
    IF code = 0 OR SQL%FOUND THEN RAISE missing; END IF;
    EXECUTE IMMEDIATE 'ALTER SESSION SET nls_date_format = ''YYYY''';
    RENAME old_log TO older_log;
EXCEPTION
    WHEN missing THEN
        ROLLBACK TO before_audit;  -- XXX NOTE: 元に戻す
    WHEN OTHERS THEN NULL;
END;
/
SELECT * FROM entries WHERE (posted)%TYPE IS NULL OR 1 = %ROWCOUNT;
EXPLAIN PLAN FOR SELECT * FROM entries;
REVOKE ALL PRIVILEGES ON entries FROM guest;
LOCK TABLE users IN SHARE MODE;
TRUNCATE TABLE log;
select greatest(1, 2), least(3, 4), power(2, 10), decode(flag, 'Y', true, false)
  from entries minus select * from archive intersect select all * from old;
/* 終わらない注釈 DEBUG
select 1;
