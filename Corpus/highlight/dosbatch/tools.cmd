@ECHO OFF
REM 大文字でも同じ
SETLOCAL
SET PATH=%SystemRoot%\system32;%PATH%
SET /P ANSWER=続けますか (y/n):
IF "%ANSWER%" NEQ "y" GOTO END
IF %ERRORLEVEL% LSS 1 (
  CALL other.cmd %*
) ELSE IF EXIST "C:\Program Files\app.exe" (
  START "" "C:\Program Files\app.exe" /min
) ELSE (
  ECHO none
)
CALL :log "message with spaces" %0 %9
cd /d %TEMP%
md logs & cd logs
ren a.txt b.txt
move /y b.txt ..\
attrib +r +h c.txt
assoc .md=markdown
cls
ver
date /t
time /t
vol c:
path
prompt $p$g
shift
pause
set x=1+2*(3-4)/5
set y=%x:~-2%
set "z=%y%!x!"
if "%z%"=="a" if "%y%"=="b" echo nested
if cmdextversion 2 echo ok
more < input.txt
net start service
start /wait setup.exe -n --quiet
echo on
goto END
:log
echo [%date% %time%] %~1>>log.txt
exit /b %errorlevel%
:END
ENDLOCAL
