# タスクの定義
=begin
Rake tasks for the blog.
TODO: 画像を縮める
=end
require 'rake/clean'

CLEAN.include('public/**/*.html')
SOURCES = FileList['src/**/*.txt'] - ['src/draft.txt']
$verbose = ENV['VERBOSE'] == '1'

task default: [:build]

desc "Build #{SOURCES.size} pages"
task :build => SOURCES.ext('.html') do |t, args|
  sh "echo", *t.prerequisites if $verbose
  t.prerequisites.each_with_index do |page, i|
    printf("%2d: %s\n", i + 1, page)
  end
end

rule '.html' => '.txt' do |t|
  text = File.read(t.source, encoding: 'utf-8')
  html = text.lines.map do |line|
    if line.start_with?('*')
      "<h3>#{line[1..-1].strip}</h3>"
    elsif line =~ /^-\s*(\S.*)$/
      "<li>#{$1}</li>"
    else
      line.strip.empty? ? '' : "<p>#{line.chomp}</p>"
    end
  end
  File.write(t.name, html.join("\n"))
end

namespace :deploy do
  %w(staging production).each do |stage|
    task stage.to_sym do
      host = { 'staging' => 's.example.com' }.fetch(stage) { |k| raise KeyError, k }
      unless system(%Q{rsync -a public/ "#{host}:/var/www/"})
        abort "failed: #{$?.exitstatus}"
      end
    end
  end
end

def retrying(times = 3)
  count = 0
  begin
    yield
  rescue StandardError => error
    retry if (count += 1) < times
    raise
  else
    true
  ensure
    puts 'tried' if defined?(error) && error
  end
end

loop do
  break if retrying { rand > 0.5 } || !true
end
self.freeze
