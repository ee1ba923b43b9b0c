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

  <!-- 日付を「2024年5月27日」の形にする FIXME: 時差 -->
  <xsl:template name="date">
    <xsl:param name="value"/>
    <xsl:variable name="day" select="substring($value, 9, 2)"/>
    <time datetime="{$value}">
      <xsl:value-of select="concat(substring($value, 1, 4), '年')"/>
      <xsl:value-of select="concat(number(substring($value, 6, 2)), '月')"/>
      <xsl:if test="$day != '00' and $day &gt;= 1">
        <xsl:value-of select="concat(number($day), &quot;日&quot;)"/>
      </xsl:if>
    </time>
  </xsl:template>

  <xsl:template match="atom:entry[starts-with(atom:id, 'tag:')]">
    <article id="entry-{position()}">
      <h2>
        <a>
          <xsl:attribute name="href">
            <xsl:value-of select="atom:link[1]/@href"/>
          </xsl:attribute>
          <xsl:value-of select="normalize-space(atom:title)"/>
        </a>
      </h2>
      <xsl:call-template name="date">
        <xsl:with-param name="value" select="atom:updated"/>
      </xsl:call-template>
      <xsl:copy-of select="atom:content/node()"/>
      <xsl:text disable-output-escaping="yes"><![CDATA[<!-- more -->]]></xsl:text>
    </article>
  </xsl:template>

  <xsl:template match="@*|node()" priority="-1">
    <xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy>
  </xsl:template>
</xsl:stylesheet>
