using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Slipway.Cli.Engine;

/// <summary>Lets one deployment at a time be created, because Pulumi reads its settings from the process's environment then.</summary>
internal static class DeploymentGate
{
    private const string Settings = "PULUMI_CONFIG";

    private const string SecretKeys = "PULUMI_CONFIG_SECRET_KEYS";

    private static readonly SemaphoreSlim Creation = new(1, 1);

    private static readonly Lock ExitCodes = new();

    private static int running;

    private static int exitCodeBefore;

    /// <summary>Runs a deployment; once it is created others may be, while it goes on.</summary>
    public static async Task RunAsync(EngineRequest request, Func<Task> start, Task created)
    {
        Enter();
        try
        {
            await (await CreateAsync(request, start, created).ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    private static async Task<Task> CreateAsync(EngineRequest request, Func<Task> start, Task created)
    {
        await Creation.WaitAsync().ConfigureAwait(false);
        var settings = Environment.GetEnvironmentVariable(Settings);
        var secretKeys = Environment.GetEnvironmentVariable(SecretKeys);
        try
        {
            Environment.SetEnvironmentVariable(Settings, SettingsJson(request));
            Environment.SetEnvironmentVariable(SecretKeys, SecretKeysJson(request));
            var run = start();
            await Task.WhenAny(created, run).ConfigureAwait(false);
            return run;
        }
        finally
        {
            Environment.SetEnvironmentVariable(Settings, settings);
            Environment.SetEnvironmentVariable(SecretKeys, secretKeys);
            Creation.Release();
        }
    }

    // A failing run sets the process's exit code; with several runs at once only the last to leave knows that nobody needs it.
    private static void Enter()
    {
        lock (ExitCodes)
        {
            if (running++ == 0)
            {
                exitCodeBefore = Environment.ExitCode;
            }
        }
    }

    private static void Leave()
    {
        lock (ExitCodes)
        {
            running--;
            Environment.ExitCode = exitCodeBefore;
        }
    }

    private static string SettingsJson(EngineRequest request) => Json(json =>
    {
        json.WriteStartObject();
        foreach (var (key, value) in request.Settings.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WriteString(key, request.SecretKeys.Contains(key) ? SecretPlaceholder.For(key, value) : value);
        }

        json.WriteEndObject();
    });

    private static string SecretKeysJson(EngineRequest request) => Json(json =>
    {
        json.WriteStartArray();
        foreach (var key in request.SecretKeys.Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    });

    private static string Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
