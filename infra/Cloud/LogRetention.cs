using Slipway.Spec.Quantities;
using Slipway.Spec.Retention;

namespace Slipway.Cloud;

/// <summary>How many days CloudWatch keeps a log: it knows some numbers of days only.</summary>
public static class LogRetention
{
    // The values that PutRetentionPolicy of CloudWatch Logs accepts.
    private static readonly int[] Accepted =
        [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

    /// <summary>The fewest days that are not fewer than asked for, or the most there are.</summary>
    public static int Days(Duration kept) => Accepted.FirstOrDefault(days => Duration.FromDays(days) >= kept, Accepted[^1]);

    /// <summary>A log that says who was let in: it is kept as long as such things are, where every access is logged.</summary>
    public static int DaysOfAccess(DataSpec data) =>
        Days(data.AccessLogged && data.Keep.AccessLogs > data.Keep.Logs ? data.Keep.AccessLogs : data.Keep.Logs);
}
