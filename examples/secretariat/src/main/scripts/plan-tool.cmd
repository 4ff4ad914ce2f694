@echo off
rem Starts the tool that lies beside this script, in a console that shows Japanese.
chcp 65001 > nul
java -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%~dp0plan-tool.jar" %*
exit /b %ERRORLEVEL%
