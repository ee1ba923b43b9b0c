<?xml version="1.0"?>
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:atom="http://www.w3.org/2005/Atom"
    exclude-result-prefixes="atom">
  <!-- フィードを一覧の HTML にする -->
  <xsl:output method="html" encoding="UTF-8" indent="yes"/>
  <xsl:param name="limit" select="10"/>
  <xsl:template match="/atom:feed">
    <html lang="ja">
      <head>
        <title><xsl:value-of select="atom:title"/></title>
        <style type="text/css"><![CDATA[ h1 > a { color: red } ]]></style>
      </head>
      <body>
        <h1><a href="{atom:link[@rel='alternate']/@href}">
          <xsl:value-of select="atom:title"/></a></h1>
        <ul>
          <xsl:for-each select="atom:entry[position() &lt;= $limit]">
            <xsl:sort select="atom:updated" order="descending"/>
            <li class="entry">
              <xsl:choose>
                <xsl:when test="atom:category/@term = 'perl' and not(@draft)">
                  <b>Perl:</b>&#160;
                </xsl:when>
                <xsl:otherwise>&#xA0;</xsl:otherwise>
              </xsl:choose>
              <xsl:apply-templates select="atom:title | atom:summary"/>
            </li>
          </xsl:for-each>
        </ul>
        <hr />
      </body>
    </html>
  </xsl:template>
  <xsl:template match="atom:summary">
    <p class='summary'><xsl:value-of select="."/></p>
  </xsl:template>
</xsl:stylesheet>
