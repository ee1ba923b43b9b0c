@echo off
rem 文書を作る TODO: 引数を増やす 2026 %CD%
setlocal EnableDelayedExpansion EnableExtensions
set ROOT=%~dp0
set "OUT=%ROOT%build"
set /a COUNT=0, LIMIT=0x10
set NAME=%1
title Build %NAME%
color 0A
if "%~1"=="" goto usage
if /i "%NAME%" EQU "clean" goto :clean
if not exist "%OUT%\docs" mkdir "%OUT%\docs"
if defined VERBOSE echo verbose: %VERBOSE%
if errorlevel 1 exit /b 1

for %%f in (*.md *.txt) do (
    call :convert "%%f" "%OUT%\%%~nf.html"
    set /a COUNT+=1
    if !COUNT! GEQ %LIMIT% goto done
)
for /f "usebackq tokens=1,2 delims=," %%a in (`type list.csv`) do echo %%a = %%b
for /f "tokens=*" %%v in ('git describe --tags') do set VERSION=%%v
for /L %%n in (1,1,3) do @echo 回 %%n
for /r "%ROOT%" %%d in (*.tmp) do del /q "%%d"

pushd "%OUT%"
copy /y ..\style.css . >nul
xcopy /s /e ..\images images\ 2>nul
dir /b | sort > files.txt
type files.txt | find /c ".html" >> report.txt
findstr /i /c:"error" log.txt && echo 誤りがある || echo 誤りはない
popd
echo 版は %VERSION:v=% です: %VERSION:~0,4% ^& !NAME:a=b!
echo(
echo.終わり

:done
echo %COUNT% 個 ^| 済み > done.txt
goto :eof

:convert
echo %1 -^> %~2
if not exist %1 (
    echo ない: %~f1
    exit /b 2
) else (
    tool.exe /o %2 /q %1
)
goto :eof

:clean
rd /s /q "%OUT%"
:: コロン二つの行
exit /b 0

:usage
echo 使い方: %~n0 名前
echo off
endlocal
exit /b 1
