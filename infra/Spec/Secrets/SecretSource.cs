using Slipway.Spec.Reading;

namespace Slipway.Spec.Secrets;

/// <summary>Where a secret's value comes from; an output is that of a dependency or of the cluster, such as database.url.</summary>
public sealed record SecretSource(SecretOrigin Origin, string? Thing, string? Output)
{
    public static readonly Shape<SecretSource> Shape = Shapes.Pattern(
        "source of a secret",
        "settings|secrets-manager|[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*",
        "settings, secrets-manager or database.url")
        .Select(Of);

    private static SecretSource Of(string? text)
    {
        var parts = (text ?? "").Split('.');
        return parts switch
        {
            ["secrets-manager"] => new SecretSource(SecretOrigin.SecretsManager, null, null),
            [var thing, var output] => new SecretSource(SecretOrigin.Output, thing, output),
            _ => new SecretSource(SecretOrigin.Settings, null, null),
        };
    }
}
