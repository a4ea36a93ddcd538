using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec.Delivery;

namespace Slipway.Delivery.Analysis;

/// <summary>When a measurement is good, when it is bad, and what it means that there is none: always said, never left to Argo.</summary>
/// <param name="Sign">How a bad value compares with the limit.</param>
public sealed record MeasuredLimit(string Sign, decimal Value, MissingMeasurement NoData)
{
    private const string First = "result[0]";
    private const string Something = "len(result) > 0";

    // Without a single request, a share or a percentile is not a number.
    private const string Nothing = $"len(result) == 0 || isNaN({First})";

    public static MeasuredLimit Of(Limit limit, MissingMeasurement noData) => new(limit.Sign, limit.Value, noData);

    public string Success => NoData == MissingMeasurement.Success ? $"{Nothing} || {Good}" : $"{Something} && {Good}";

    public string Failure => NoData == MissingMeasurement.Failure ? $"{Nothing} || {Bad}" : $"{Something} && {Bad}";

    // What is not a number fits neither, so that a measurement without requests is inconclusive unless it is said to be something else.
    private string Good => $"{First} {Opposite} {Query.Written(Value)}";

    private string Bad => $"{First} {Sign} {Query.Written(Value)}";

    private string Opposite => Sign switch
    {
        ">" => "<=",
        ">=" => "<",
        "<" => ">=",
        _ => ">",
    };
}
