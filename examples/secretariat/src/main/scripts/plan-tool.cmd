@echo off
rem Starts the tool that lies beside this script, with the Java that lies beside it, too, or else with the machine's own,
rem in a console that shows Japanese.
setlocal
chcp 65001 > nul
set "PLAN_JAVA=java"
if exist "%~dp0runtime\bin\java.exe" set "PLAN_JAVA=%~dp0runtime\bin\java.exe"
"%PLAN_JAVA%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%~dp0plan-tool.jar" %*
exit /b %ERRORLEVEL%
