-- 日記サービスの表。TODO: 外部キー
CREATE TABLE users (
    id        INTEGER NOT NULL,
    name      VARCHAR(32) NOT NULL UNIQUE,
    email     VARCHAR2(255),
    rate      NUMERIC(5, 2) DEFAULT 1.50,
    created   TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    CHECK (rate > 0)
);

/* 一日に一つの
   エントリ FIXME */
create table entries (
    id int not null,
    user_id int not null,
    body long,
    posted date,
    "order" smallint,
    flag char(1) default 'N'
);

CREATE UNIQUE INDEX entries_posted ON entries (user_id, posted DESC);
CREATE OR REPLACE VIEW recent AS
    SELECT u.name, e.body, e.posted
      FROM entries e INNER JOIN users u ON u.id = e.user_id
     WHERE e.posted BETWEEN SYSDATE - 7 AND SYSDATE
       AND e.flag <> 'D' OR e.flag IS NULL
     ORDER BY e.posted DESC;

INSERT INTO users (id, name, rate) VALUES (1, 'hatena', 2.5);
INSERT INTO users VALUES (2, 'it''s me', NULL, -1, TO_DATE('2024-01-02', 'YYYY-MM-DD'));
UPDATE users SET name = UPPER(name) || '-san', rate = ROUND(rate * 1.08, 2) WHERE id IN (1, 2);

SELECT name, COUNT(*) AS n, MAX(LENGTH(body)), COALESCE(email, 'none'),
       CASE WHEN rate > 1 THEN 'high' ELSE 'low' END
  FROM users LEFT OUTER JOIN entries USING (id)
 GROUP BY name
HAVING COUNT(*) >= 10 AND NOT EXISTS (SELECT 1 FROM dual)
 UNION ALL
SELECT DISTINCT name, 0, 0, NULL, '' FROM users WHERE name LIKE 'a%';

GRANT SELECT, INSERT ON entries TO PUBLIC;
ALTER TABLE users ADD (note VARCHAR(100));
DELETE FROM entries WHERE posted < '2004-01-01';
COMMIT;
ROLLBACK TO SAVEPOINT before_delete;
DROP VIEW recent;
REMARK end of the schema
