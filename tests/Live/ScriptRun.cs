using System.Diagnostics;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>A generated script in a repository of its own, with stand-ins for the tools that reach other machines.</summary>
internal sealed class ScriptRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("script").FullName;

    public ScriptRun(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, content) in files)
        {
            Write(path, content);
        }

        Git("init", "--quiet", "--initial-branch=main");
        Git("add", "--all");
        Git("-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=test");
    }

    public string Output => Path.Combine(_folder, "github-output");

    /// <summary>What the stand-ins were asked, one line for each call.</summary>
    public IReadOnlyList<string> Calls => File.Exists(Log) ? File.ReadAllLines(Log) : [];

    private string Log => Path.Combine(_folder, "calls");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A tool that writes down how it was called and then does what the body says.</summary>
    public void StandIn(string tool, string body) => StandIn(tool, $"tools/{tool}", body);

    /// <summary>The same for a command that is called by its path in the repository.</summary>
    public void StandIn(string tool, string place, string body)
    {
        var path = Write(place, $"#!/usr/bin/env bash\nprintf '%s\\n' \"{tool} ${{*//$'\\n'/ }}\" >>'{Log}'\n{body}\n");
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("the scripts are for bash");
        }

        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Writes a file that nobody has committed.</summary>
    public void Change(string path, string content) => Write(path, content);

    /// <summary>What a script has left in a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(_folder, path));

    public (int ExitCode, string Text) Run(string script, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Execute("bash", script, environment, arguments);

    public (int ExitCode, string Text) Execute(
        string interpreter, string script, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(interpreter, [script, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        start.Environment["PATH"] = $"{Path.Combine(_folder, "tools")}:{start.Environment["PATH"]}";
        start.Environment["PAUSE"] = "0";
        start.Environment["GITHUB_OUTPUT"] = Output;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), $"{script} does not end");
        return (process.ExitCode, output + errors.Result);
    }

    private string Write(string path, string content)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
