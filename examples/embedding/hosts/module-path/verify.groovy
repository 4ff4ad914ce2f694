// What is on the module path: the library, and what it needs.
def modules = new File(basedir, 'target/modules').list().collect { it.replaceAll(/-\d.*/, '') } as Set
assert modules == [
    'plan-model', 'plan-indicators', 'plan-districts', 'fastcsv', 'jackson-annotations', 'jakarta.validation-api',
    'commons-statistics-distribution', 'commons-numbers-combinatorics', 'commons-numbers-core',
    'commons-numbers-fraction', 'commons-numbers-gamma', 'commons-numbers-rootfinder', 'commons-rng-client-api',
    'commons-rng-sampling'] as Set

def java = new File(System.getProperty('java.home'), 'bin/java').path
def path = ['target/callcentre-1.jar', 'target/modules'].collect { new File(basedir, it).path }.join(File.pathSeparator)
def process = new ProcessBuilder(java, '-p', path, '-m', 'callcentre/callcentre.Main').redirectErrorStream(true).start()
def printed = process.inputStream.getText('UTF-8').readLines()
assert process.waitFor() == 0 : printed
assert printed[0].startsWith('日吉: elderly 中央包括 0942-46-8711; ')
assert printed[0].contains('要確認 or 生活自立支援センター(西部) 0942-30-9185')
assert printed[1] == '"国分" is 西国分 or 東国分'
assert printed[2].startsWith('overall 令和8年度 63.1: BEHIND, distance -6.9ポイント, progress 0.2069')
assert printed.size() == 3
return true
