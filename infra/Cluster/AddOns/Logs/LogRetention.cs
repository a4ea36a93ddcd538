using Slipway.Spec.Quantities;

namespace Slipway.Cluster.AddOns.Logs;

/// <summary>How long CloudWatch can be told to keep a log.</summary>
public static class LogRetention
{
    // The values that PutRetentionPolicy accepts, as the API reference of CloudWatch Logs lists them.
    private static readonly int[] Days =
        [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

    /// <summary>The shortest that keeps a log as long as is asked for.</summary>
    public static int DaysFor(Duration asked)
    {
        var longEnough = Days.FirstOrDefault(days => Duration.FromDays(days).CompareTo(asked) >= 0);
        return longEnough == 0 ? Days[^1] : longEnough;
    }
}
