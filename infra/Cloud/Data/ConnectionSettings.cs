using System.Globalization;
using Slipway.Spec.Components;

namespace Slipway.Cloud.Data;

/// <summary>How a workload finds a store: the variable that it reads, and the URL that the variable has.</summary>
public sealed record ConnectionSettings
{
    /// <summary>Where the password goes, in the notation of external secrets' templates; nothing else ever holds it.</summary>
    public const string Password = "{{ .password | urlquery }}";

    /// <summary>The environment variable; null where the product connects in a way of its own.</summary>
    public string? Variable { get; init; }

    public required string Scheme { get; init; }

    public required string User { get; init; }

    public required int Port { get; init; }

    /// <summary>The database's name, or its number.</summary>
    public required string Database { get; init; }

    public string Options { get; init; } = "";

    /// <summary>The property of the secret that is the password; null where the whole secret is.</summary>
    public string? PasswordProperty { get; init; }

    /// <summary>A database refuses plain connections, and so does who connects to it.</summary>
    public static ConnectionSettings Postgresql(string product, DependencySpec dependency) => new()
    {
        Variable = dependency.ConnectsWith,
        Scheme = "postgresql",
        User = StoreNames.Inside(product),
        Port = 5432,
        Database = dependency.Database ?? StoreNames.Inside(product),
        Options = "?sslmode=require",
        PasswordProperty = "password",
    };

    /// <summary>The second s of rediss is TLS.</summary>
    public static ConnectionSettings Redis(string product, DependencySpec dependency) => new()
    {
        Variable = dependency.ConnectsWith,
        Scheme = "rediss",
        User = StoreNames.Inside(product),
        Port = 6379,
        Database = dependency.Database ?? "0",
    };

    /// <summary>The URL without a password, for whoever asks for that by itself.</summary>
    public string Address(string host) =>
        string.Create(CultureInfo.InvariantCulture, $"{Scheme}://{User}@{host}:{Port}/{Database}{Options}");

    /// <summary>The variable's value, in which external secrets put the password.</summary>
    public string UrlTemplate(string host) =>
        string.Create(CultureInfo.InvariantCulture, $"{Scheme}://{User}:{Password}@{host}:{Port}/{Database}{Options}");
}
