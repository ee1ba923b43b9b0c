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
:: 昔の注釈
rem 変数 %x% と数字 10 と TODO: 直す
for /f "tokens=1,2 delims=," %%a in ('dir /b "*.txt" ^| find "x"') do echo %%a-%%b
for /l %%i in (1,1,10) do @set /a n+=%%i, m=n %% 3 ^& 0x1F
for %%f in (*.md) do call :convert "%%~nxf" || exit /b 1
:convert
if not exist "%~dpn1.html" if not defined n (echo no %~1) else del /q %~s1 2>nul
if %n% GEQ 10 if /i "%~2"=="yes" goto :eof
set line=%line:old=new%
set part=!line:~0,5!!line:a=b!
echo 100%% ^<b^> ^& %line% | findstr /r "^[a-z]*$" > out.txt 2>&1
type out.txt && copy /b a+b c || xcopy a b /e
popd & pushd "%~dp0"
title %~nx0
color 0A
:log
echo [%date% %time%] %~1>>log.txt
exit /b %errorlevel%
:END
ENDLOCAL
echo "unfinished
set "q=open
