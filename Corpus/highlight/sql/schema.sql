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

CREATE SEQUENCE entry_ids INCREMENT BY 1 NOCACHE ORDER;
CREATE TABLE photos (
    id       ROWID,
    title    NVARCHAR2(80),
    thumb    RAW(2000),
    body     BLOB,
    notes    NCLOB,
    source   BFILE,
    score    REAL,
    "Size ""in"" bytes" DECIMAL(12, 0),
    CONSTRAINT photo_entry FOREIGN KEY (id) REFERENCES entries (id)
) PCTFREE 10 COMPRESS;
COMMENT ON TABLE photos IS 'とった写真。
二行にわたる説明';

MERGE INTO users u USING (SELECT 1 AS id FROM dual) s ON (u.id = s.id)
 WHEN MATCHED THEN UPDATE SET rate = NVL2(email, +1, -1)
 WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id);

WITH monthly (month, total) AS (
    SELECT TRUNC(posted, 'MM'), COUNT(*) FROM entries GROUP BY TRUNC(posted, 'MM')
)
SELECT month, total, RANK() OVER (ORDER BY total DESC) AS place,
       ROUND(total / SUM(total) OVER (PARTITION BY 1) * 100, 1) AS percent
  FROM monthly CROSS JOIN dual WHERE total > ANY (SELECT 3. FROM dual);

GRANT SELECT, INSERT ON entries TO PUBLIC;
ALTER TABLE users ADD (note VARCHAR(100));
DELETE FROM entries WHERE posted < '2004-01-01';
COMMIT;
ROLLBACK TO SAVEPOINT before_delete;
DROP VIEW recent;
REMARK end of the schema
SELECT 'an unfinished string
  FROM dual;
