namespace Slipway.Plan;

/// <summary>How a severity is written in JSON and in reports.</summary>
public static class SeverityName
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
